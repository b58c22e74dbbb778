package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The API's own page, for researchers. Errors of its scripts and what its policy forbids fail when the visitor leaves. */
class DocsTest {

    private static final Parley PARLEY = Parley.shared();

    /** A large document on a busy machine. */
    private static final int DRAWN_MS = 30_000;

    @Test
    void every_operation_is_shown_and_can_be_tried_with_a_key() {
        int tags = PARLEY.get("/openapi.json").at("/tags").size();
        try (var visitor = Visitor.atADesk().opens(PARLEY.url() + "/docs")) {
            var page = visitor.page();
            assertThat(page.locator(".opblock-tag"))
                    .hasCount(tags, new LocatorAssertions.HasCountOptions().setTimeout(DRAWN_MS));
            assertThat(page).hasTitle("Parley – the API");

            page.locator(".authorize").first().click();
            page.getByLabel("auth-bearer-value").first().fill(PARLEY.key());
            page.locator(".modal-ux .modal-btn.authorize").first().click();
            page.locator(".modal-ux .close-modal").click();
            page.locator("#operations-tag-Agents").click();
            var list = page.locator("#operations-Agents-listAgents");
            list.locator(".opblock-summary-control").click();
            list.getByText("Try it out").click();
            list.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Execute"))
                    .click();
            assertThat(list.locator(".live-responses-table .response-col_status")
                            .last())
                    .containsText("200", new LocatorAssertions.ContainsTextOptions().setTimeout(DRAWN_MS));
        }
    }
}
