package dev.parley.system.crash;

import dev.parley.client.Parley;
import dev.parley.system.client.Studies;

/**
 * A gateway, and what is conducted there.
 *
 * @param name the process that is behind it
 * @param plain a blueprint of five questions that are answered at once
 * @param full a blueprint with consent, follow-ups, a form and a stimulus
 * @param answers beats with every acknowledged command
 */
record Door(String name, Parley parley, String plain, String full, Pulse answers) {

    static Door at(String name, Parley parley) {
        return new Door(name, parley, Studies.plain(parley), Studies.full(parley), new Pulse());
    }
}
