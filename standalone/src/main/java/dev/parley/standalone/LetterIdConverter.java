package dev.parley.standalone;

import dev.parley.standalone.deadletters.Area;
import dev.parley.standalone.deadletters.LetterId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the id of a dead letter. */
final class LetterIdConverter implements ITypeConverter<LetterId> {

    @Override
    public LetterId convert(String text) {
        return LetterId.parse(text)
                .orElseThrow(
                        () -> new TypeConversionException("'" + text + "' is no id of a dead letter: they are written"
                                + " as 'parley dead-letters list' shows them, area (" + String.join(", ", Area.names())
                                + "), partition and offset: run:2:17"));
    }
}
