package dev.parley.gateway.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.OpenLink;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.ConsentStatus;
import dev.parley.domain.words.CoreWords;
import dev.parley.gateway.document.ConversationDocument;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Writes the pages. What is not known in a template is an error, and everything is escaped. Thread-safe. */
final class Pages {

    private static final Mustache.Compiler MUSTACHE = Mustache.compiler().escapeHTML(true);

    private final Template join = template("join.html");
    private final Template open = template("open.html");
    private final Assets assets;
    private final Optional<URI> privacyNotice;

    /** @param privacyNotice where it is told what happens with a participant's data */
    Pages(Assets assets, Optional<URI> privacyNotice) {
        this.assets = assets;
        this.privacyNotice = privacyNotice;
    }

    /**
     * What an open link's page tells.
     *
     * @param blueprint behind it, if interviews can be held
     * @param language of the interviews
     * @param organizationName who invites, if the operator said so
     */
    record OpenLinkEntry(
            OpenLink link,
            OpenLink.Status status,
            Optional<Blueprint> blueprint,
            Optional<String> language,
            Optional<String> organizationName) {}

    /** The participant's page of a run. */
    byte[] join(ConversationDocument conversation) {
        var run = conversation.run();
        var words = Words.in(run.language());
        var screen = Screen.of(run, conversation.at());
        var values = join(words, screen);
        values.put("name", conversation.definitions().blueprint().spec().name());
        values.put("spoken_language", run.language());
        consent(values, conversation, words);
        if (screen == Screen.NOT_OPEN_YET) {
            run.scheduledAt().ifPresent(at -> {
                values.put("has_time", true);
                values.put("time", at.toString());
                values.put("time_text", inUtc(at, words));
            });
        }
        return write(join, values);
    }

    /** The participant's page where no run can be shown. */
    byte[] joinWithout(Screen screen, List<String> languages) {
        var words = Words.inFirstOf(languages);
        var values = join(words, screen);
        values.put("name", words.text("interview"));
        return write(join, values);
    }

    /** The page of an open link, in the language of its interviews; what it asks for, its script learns from the API. */
    byte[] open(OpenLinkEntry entry, List<String> languages) {
        var words = entry.language().map(Words::in).orElseGet(() -> Words.inFirstOf(languages));
        var values = open(words, Screen.of(entry.status()));
        values.put("name", entry.link().spec().name());
        entry.organizationName().ifPresent(name -> {
            values.put("has_host", true);
            values.put("host_text", words.text("invited_by").replace("{name}", name));
        });
        entry.blueprint()
                .map(blueprint -> blueprint.spec().settings().estimatedDurationM())
                .orElse(OptionalInt.empty())
                .ifPresent(minutes -> minutes(values, words, minutes));
        return write(open, values);
    }

    /** The open link's page where nobody can come in. */
    byte[] openWithout(Screen screen, List<String> languages) {
        return write(open, open(Words.inFirstOf(languages), screen));
    }

    /** What is recorded, by whom, and for how long it takes. */
    private static void consent(Map<String, Object> values, ConversationDocument conversation, Words words) {
        var run = conversation.run();
        var consent = CoreWords.in(run.language());
        values.put("consent_words", consent.consent());
        values.put("consent_language", consent.language());
        values.put("asks_consent", run.consentStatus() != ConsentStatus.NOT_REQUIRED);
        var models = conversation.modelProviders();
        if (!models.isEmpty()) {
            values.put("has_model", true);
            values.put("model_text", words.text("invitation_model").replace("{name}", named(models, words)));
        }
        if (conversation.isRecorded()) {
            values.put("consent_what_text", words.text("consent_what_sound"));
        }
        conversation
                .organizationName()
                .ifPresent(name -> values.put(
                        "consent_who_text", words.text("consent_who_named").replace("{name}", name)));
        conversation
                .definitions()
                .blueprint()
                .spec()
                .settings()
                .estimatedDurationM()
                .ifPresent(minutes -> minutes(values, words, minutes));
        values.put("until_text", words.text("invitation_until").replace("{time}", inUtc(run.expiresAt(), words)));
    }

    /** Vendors by their names; whoever runs another server, its name would say nothing. */
    private static String named(List<Provider> providers, Words words) {
        return providers.stream()
                .map(provider -> switch (provider) {
                    case ANTHROPIC -> "Anthropic";
                    case OPENAI -> "OpenAI";
                    case OLLAMA, OPENAI_COMPATIBLE, BUILTIN -> words.text("invitation_model_other");
                })
                .distinct()
                .collect(Collectors.joining(" & "));
    }

    private static void minutes(Map<String, Object> values, Words words, int minutes) {
        values.put("has_minutes", true);
        values.put("minutes_text", words.text("invitation_minutes").replace("{minutes}", Integer.toString(minutes)));
    }

    private Map<String, Object> open(Words words, Screen screen) {
        var values = common(words, screen, Assets.OPEN_SCRIPTS);
        values.put("name", words.text("interview"));
        values.put("has_host", false);
        values.put("has_minutes", false);
        return values;
    }

    private Map<String, Object> join(Words words, Screen screen) {
        var values = common(words, screen, Assets.JOIN_SCRIPTS);
        values.put("spoken_language", words.language());
        values.put("consent_words", "");
        values.put("consent_language", words.language());
        values.put("asks_consent", true);
        values.put("has_minutes", false);
        values.put("has_model", false);
        values.put("has_time", false);
        values.put("until_text", "");
        values.put("has_privacy", privacyNotice.isPresent());
        values.put("privacy_url", privacyNotice.map(URI::toString).orElse(""));
        values.put("resume_hours", Limits.RESUME_WINDOW.toHours());
        return values;
    }

    private Map<String, Object> common(Words words, Screen screen, List<String> scripts) {
        var values = new HashMap<String, Object>();
        words.texts().members().keySet().forEach(key -> values.put(key, words.text(key)));
        values.put("language", words.language());
        values.put("page_words", words.json());
        values.put("assets", "../assets/" + assets.version());
        values.put("script", scripts.getFirst());
        values.put("guard", Assets.GUARD);
        values.put("modules", scripts);
        values.put("screen", screen.wireName());
        values.put("shows_invitation", screen == Screen.INVITATION);
        values.put("shows_notice", screen.isNotice());
        values.put("notice_title", screen.isNotice() ? words.text(screen.wireName() + "_title") : "");
        values.put("notice_text", screen.isNotice() ? words.text(screen.wireName() + "_text") : "");
        return values;
    }

    /** For who has no script; with one the page tells the time in the participant's own zone. */
    private static String inUtc(Instant at, Words words) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                        .withLocale(Locale.forLanguageTag(words.language()))
                        .withZone(ZoneOffset.UTC)
                        .format(at)
                + " UTC";
    }

    private static Template template(String name) {
        return MUSTACHE.compile(new String(Assets.Resources.bytes(name), StandardCharsets.UTF_8));
    }

    private static byte[] write(Template template, Map<String, Object> values) {
        return template.execute(values).getBytes(StandardCharsets.UTF_8);
    }
}
