package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/**
 * A participant with a browser of their own, and what they do on the page. Whatever the page's policy had to forbid, and every error
 * of its scripts, fails the test when the browser is closed.
 */
final class Visitor implements AutoCloseable {

    private static final byte[] NOTHING = new byte[0];
    private static final String TELL_VIOLATIONS = "addEventListener('securitypolicyviolation', event => console.error("
            + "'policy violation: ' + event.violatedDirective + ' ' + event.blockedURI));";

    private static final String CONTRAST = """
            async () => (await axe.run(document, {runOnly: ['color-contrast', 'link-in-text-block']})).violations
              .map(rule => rule.id + ': ' + rule.nodes.map(node => node.html))""";

    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    private Visitor(Browser.NewContextOptions options) {
        this.context = Chrome.browser().newContext(options.setReducedMotion(ReducedMotion.REDUCE));
        context.addInitScript(TELL_VIOLATIONS);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isNetwork(message.text())) {
                faults.add(message.text());
            }
        });
        page.onPageError(faults::add);
    }

    /** Shows the researcher's pictures, which are nowhere. A browser that is meddled with so keeps no files. */
    private Visitor withPictures() {
        context.route("https://pictures.example/**", route -> {
            var file = route.request().url().endsWith(".png") ? Pictures.sketch() : NOTHING;
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(file.length == 0 ? 404 : 200)
                    .setContentType("image/png")
                    .setBodyBytes(file));
        });
        return this;
    }

    /** Somebody at a desk. */
    static Visitor atADesk() {
        return with(new Browser.NewContextOptions().setViewportSize(1000, 800));
    }

    /** Somebody with a very small phone. */
    static Visitor withASmallPhone() {
        return new Visitor(new Browser.NewContextOptions()
                .setViewportSize(320, 640)
                .setHasTouch(true)
                .setIsMobile(true));
    }

    /** Somebody with other settings. */
    static Visitor with(Browser.NewContextOptions options) {
        return new Visitor(options).withPictures();
    }

    /** Somebody whose browser keeps files as browsers do. */
    static Visitor withACache() {
        return new Visitor(new Browser.NewContextOptions());
    }

    Page page() {
        return page;
    }

    /** Opens the link. */
    Visitor opens(String link) {
        page.navigate(link);
        return this;
    }

    /** Opens the run's link and agrees. */
    Visitor takesPartIn(Parley.Run run) {
        opens(run.link());
        page.locator("#agree").or(page.locator("#start")).click();
        assertThat(page.locator("#composer")).isVisible();
        return this;
    }

    /** Writes and sends. */
    Visitor says(String words) {
        page.locator("#words").fill(words);
        page.locator("#send").click();
        return this;
    }

    /** Fills in what the form about the team requires, and sends it. */
    Visitor fillsInTheTeam() {
        page.getByLabel("People on the team").fill("7");
        chooses("team-nights", "Yes").chooses("team-role", "Lead").chooses("team-mood", "4");
        page.getByText("Send answers").click();
        return this;
    }

    /** Chooses in a field of a form. */
    Visitor chooses(String field, String option) {
        page.locator("#field-" + field)
                .getByText(option, new Locator.GetByTextOptions().setExact(true))
                .click();
        return this;
    }

    /** Waits until the interviewer's newest words have these in them. */
    Visitor hears(String words) {
        assertThat(page.locator(".entry.agent").last()).containsText(words);
        return this;
    }

    /** The words on the page, by who said them: {@code agent} or {@code participant}. */
    List<String> sees(String who) {
        return page.locator(".entry." + who + " > .plain").allInnerTexts();
    }

    Locator messages() {
        return page.locator(".entry.participant");
    }

    /** What waits in this browser to be sent. */
    int unsent() {
        return (int) page.evaluate("() => Object.keys(localStorage).filter(key => key.includes('.out.')).length");
    }

    /** What this browser keeps of the link that is open. */
    List<?> keeps() {
        return (List<?>) page.evaluate(
                "() => Object.keys(localStorage).filter(key => key.includes(location.pathname.split('/').pop()))");
    }

    void goesOffline() {
        context.setOffline(true);
    }

    void comesBackOnline() {
        context.setOffline(false);
    }

    /** Waits until everything is sent and acknowledged. */
    void waitsUntilSent() {
        page.waitForFunction("() => !Object.keys(localStorage).some(key => key.includes('.out.'))");
    }

    BrowserContext context() {
        return context;
    }

    /** No violation of WCAG 2.2 A or AA, nor of axe's good practice. The page is one frame, so axe need not look for others. */
    void findsNoBarrier(String where) {
        assertThat(new AxeBuilder(page)
                        .setLegacyMode(true).analyze().getViolations().stream()
                                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                        + rule.getNodes().stream()
                                                .map(node -> node.getHtml())
                                                .toList())
                                .toList())
                .as(where)
                .isEmpty();
    }

    /** Colours are all that the dark changes; axe is on the page already. */
    void findsEnoughContrastInTheDark(String where) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat((List<?>) page.evaluate(CONTRAST))
                .as(where + ", in the dark")
                .isEqualTo(List.of());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Nothing is wider than a very small window. */
    void needsNoSidewaysScrolling(String where) {
        var size = page.viewportSize();
        page.setViewportSize(320, 640);
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                .as(where)
                .isLessThanOrEqualTo(0);
        page.setViewportSize(size.width, size.height);
    }

    private static boolean isNetwork(String message) {
        return message.contains("Failed to load resource") || message.contains("net::ERR_");
    }

    @Override
    public void close() {
        context.close();
        assertThat(faults).isEmpty();
    }
}
