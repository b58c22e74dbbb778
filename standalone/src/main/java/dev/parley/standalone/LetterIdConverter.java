package dev.parley.standalone;

import dev.parley.standalone.deadletters.Area;
import dev.parley.standalone.deadletters.LetterId;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the id of a dead letter. Where a command takes any number of them, picocli calls one that cannot be converted a word too many: these
 * commands take words, and read {@link #all} of them.
 */
final class LetterIdConverter implements ITypeConverter<LetterId> {

    /** @throws ParameterException naming the first that is none */
    static List<LetterId> all(List<String> texts, CommandLine command) {
        try {
            return texts.stream().map(new LetterIdConverter()::convert).toList();
        } catch (TypeConversionException e) {
            throw new ParameterException(command, e.getMessage(), e);
        }
    }

    @Override
    public LetterId convert(String text) {
        return LetterId.parse(text)
                .orElseThrow(
                        () -> new TypeConversionException("'" + text + "' is no id of a dead letter: they are written"
                                + " as 'parley dead-letters list' shows them, area (" + String.join(", ", Area.names())
                                + "), partition and offset: run:2:17"));
    }
}
