package dev.parley.benchmarks.turns;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** What people say about their work, hardly ever twice the same, and how long they think before it. Not thread-safe. */
final class Talk {

    private static final List<String> OPENINGS = List.of(
            "", "Well, ", "Honestly, ", "I think ", "To be fair, ", "Most weeks ", "Last month ", "As I see it ");
    private static final List<String> WHO = List.of(
            "my manager",
            "the new team",
            "our supplier",
            "the night shift",
            "a customer from Leeds",
            "the warehouse",
            "my colleague Ines",
            "the help desk",
            "the accountant",
            "our two apprentices");
    private static final List<String> DID = List.of(
            "changed the schedule",
            "lost the paper forms",
            "asked for the report",
            "could not open the file",
            "called about the invoice",
            "wanted it done by Friday",
            "moved the meeting",
            "forgot to tell us",
            "sent the wrong parts",
            "finally fixed the printer");
    private static final List<String> SO = List.of(
            "so we stayed until nine.",
            "and nobody was surprised.",
            "which took us half a day.",
            "and that was really annoying.",
            "so I wrote it down in a spreadsheet.",
            "and it went better than I had feared.",
            "because the old tool was too slow.",
            "and I had to call everybody again.",
            "so the customer went elsewhere.",
            "which I liked, to be honest.");
    private static final int MOST_SENTENCES = 3;

    private final SplittableRandom random;

    Talk(SplittableRandom random) {
        this.random = random;
    }

    /** One to three sentences. */
    String answer() {
        var answer = new StringBuilder(sentence());
        for (int more = random.nextInt(MOST_SENTENCES); more > 0; more--) {
            answer.append(' ').append(sentence());
        }
        return answer.toString();
    }

    private String sentence() {
        return one(OPENINGS) + one(WHO) + " " + one(DID) + ' ' + (1 + random.nextInt(30)) + " times, " + one(SO);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Between half of that and one and a half times. */
    Duration about(Duration average) {
        return Duration.ofNanos((long) (average.toNanos() * (0.5 + random.nextDouble())));
    }
}
