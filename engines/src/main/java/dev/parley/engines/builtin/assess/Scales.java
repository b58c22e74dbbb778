package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Text;
import java.util.ArrayList;
import java.util.Optional;

/** Finds the ends of a scale in a question: "from 1 to 5", "0-10", "out of 10". */
final class Scales {

    private static final int LARGEST = 100;

    private Scales() {}

    static Optional<Expected.Rating> in(Text question) {
        var ends = new ArrayList<Integer>();
        for (var token : question.tokens()) {
            if (token.word().chars().allMatch(Character::isDigit)
                    && token.word().length() <= 3) {
                ends.add(Integer.valueOf(token.word()));
            }
        }
        if (ends.size() >= 2 && ends.get(0) < ends.get(1) && ends.get(1) <= LARGEST) {
            return Optional.of(new Expected.Rating(ends.get(0), ends.get(1)));
        }
        boolean onlyTop = ends.size() == 1 && ends.getFirst() > 1 && ends.getFirst() <= LARGEST;
        return onlyTop ? Optional.of(new Expected.Rating(0, ends.getFirst())) : Optional.empty();
    }
}
