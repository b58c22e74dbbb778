package dev.parley.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One headless browser for all tests of this JVM; each visitor has a profile of its own in it. */
final class Chrome {

    /** A machine without a way out must not be asked for one at every start. */
    private static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** A whole Parley and a browser share the machine with the rest of the build; what is there is not waited for. */
    private static final double PATIENCE_MS = 20_000;

    private static final Browser BROWSER = launch();

    private Chrome() {}

    static Browser browser() {
        return BROWSER;
    }

    private static Browser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        var flags = new ArrayList<>(FLAGS);
        if (Chromium.isRoot()) {
            flags.add("--no-sandbox");
        }
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.executable())
                        .setHeadless(true)
                        .setArgs(flags));
    }
}
