package dev.parley.system.crash;

import dev.parley.client.Parley;
import dev.parley.client.model.Entry;
import java.util.List;

/**
 * A finished run as the API shows it.
 *
 * @param status as the API names it, in capitals
 * @param said what the participant said, in order
 * @param spoken what the agent said, in order
 */
record Seen(long version, String status, List<String> said, List<String> spoken) {

    static Seen over(Parley parley, String run) {
        var view = parley.runs().get(run);
        var entries = parley.runs().transcript(run).entries();
        return new Seen(
                view.version(),
                view.status().name(),
                words(entries, Entry.Role.PARTICIPANT),
                words(entries, Entry.Role.AGENT));
    }

    private static List<String> words(List<Entry> entries, Entry.Role role) {
        return entries.stream()
                .filter(entry -> entry.role() == role)
                .filter(entry -> entry.entryType() == Entry.Type.UTTERANCE || entry.entryType() == Entry.Type.STIMULUS)
                .map(Entry::content)
                .toList();
    }
}
