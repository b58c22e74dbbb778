package dev.parley.system.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code ./mvnw -pl system-tests -am test -Dtest=TopicPageTest -Dparley.write-docs=true} renews the page. */
class TopicPageTest {

    private static final Path PAGE = Path.of("..", "docs", "topics.md");

    @Test
    void the_page_on_topics_says_what_the_declarations_say() throws IOException {
        String rendered = TopicPage.render();
        if (Boolean.getBoolean("parley.write-docs")) {
            Files.writeString(PAGE, rendered);
        }
        assertThat(PAGE)
                .as("renew it: ./mvnw -pl system-tests -am test -Dtest=TopicPageTest -Dparley.write-docs=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .hasContent(rendered);
    }
}
