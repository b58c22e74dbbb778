package dev.parley.engines.model.provider;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.catalog.ModelNames;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.PublicIds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that the operator keeps in settings and secret files. They are looked up for every call, so that a renewed file
 * counts at once.
 *
 * <ul>
 *   <li>Without a {@code credentials_id}: {@code PARLEY_<PROVIDER>_API_KEY}, or the file that {@code PARLEY_<PROVIDER>_API_KEY_FILE}
 *       names. Ollama and compatible servers may go without.
 *   <li>With one: the file {@code <PARLEY_MODEL_SECRETS_DIR>/<organization>/<credentials_id>}, which no other organization can
 *       name; the folder is called by the id that the API shows ({@code org_...}) or by the bare UUID. Else {@code PARLEY_MODEL_SECRET_<ID>} (upper case, {@code -} and {@code .} as {@code _}), which every organization can.
 * </ul>
 */
public final class OperatorCredentials implements Credentials {

    private static final Logger LOG = LoggerFactory.getLogger(OperatorCredentials.class);
    private static final String DIRECTORY = "PARLEY_MODEL_SECRETS_DIR";
    private static final long LARGEST_FILE = 16 * 1024;

    private final Function<String, Optional<String>> settings;

    /** @param settings by their environment names */
    public OperatorCredentials(Function<String, Optional<String>> settings) {
        this.settings = settings;
    }

    @Override
    public Optional<Access> find(OrganizationId organization, Model model) {
        return model.credentialsId()
                .map(id -> named(organization, id).map(OperatorCredentials::with))
                .orElseGet(() -> ofInstallation(model.provider()));
    }

    private static Access with(Secret key) {
        return new Access(Optional.of(key));
    }

    private Optional<Access> ofInstallation(Provider provider) {
        var name = "PARLEY_" + provider.name() + "_API_KEY";
        var key = setting(name).or(() -> setting(name + "_FILE").flatMap(file -> read(Path.of(file))));
        return switch (provider) {
            case ANTHROPIC, OPENAI -> key.map(found -> with(new Secret(found)));
            case OLLAMA, OPENAI_COMPATIBLE ->
                Optional.of(key.map(found -> with(new Secret(found))).orElse(Access.OPEN));
            case BUILTIN -> Optional.of(Access.OPEN);
        };
    }

    private Optional<Secret> named(OrganizationId organization, String id) {
        if (!ModelNames.isCredentialsName(id)) {
            return Optional.empty();
        }
        var inFile = setting(DIRECTORY)
                .flatMap(folder -> read(Path.of(
                                folder, PublicIds.format(PublicIds.Kind.ORGANIZATION, organization.value()), id))
                        .or(() -> read(Path.of(folder, organization.toString(), id))));
        return inFile.or(() -> setting(variable(id))).map(Secret::new);
    }

    private static String variable(String id) {
        return "PARLEY_MODEL_SECRET_"
                + id.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
    }

    @Override
    public String wanted(OrganizationId organization, Model model) {
        var ours = PublicIds.format(PublicIds.Kind.ORGANIZATION, organization.value());
        var installations = "PARLEY_" + model.provider().name() + "_API_KEY";
        return model.credentialsId()
                .filter(ModelNames::isCredentialsName)
                .map(id -> "credentials_id " + id + " of organization " + ours + ": neither the file "
                        + setting(DIRECTORY)
                                .map(folder -> Path.of(folder, ours, id).toString())
                                .orElse("<" + DIRECTORY + ">/" + ours + "/" + id)
                        + " nor the setting " + variable(id))
                .orElse(installations + " or " + installations + "_FILE, for organization " + ours);
    }

    private Optional<String> setting(String name) {
        return settings.apply(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<String> read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_FILE) {
                return Optional.empty();
            }
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8).strip())
                    .filter(text -> !text.isEmpty());
        } catch (IOException unreadable) {
            LOG.warn(
                    "The secret file {} cannot be read ({})",
                    file,
                    unreadable.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
