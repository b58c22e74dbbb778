package dev.parley.gateway.read;

import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.CatalogFacts;
import dev.parley.domain.query.CatalogFilter;
import dev.parley.domain.query.Page;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.PageRequest.Start;
import dev.parley.domain.query.ReadResult;
import dev.parley.kit.query.Direction;
import dev.parley.kit.query.ListCursor;
import dev.parley.kit.query.ListPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The built-in chat channel in lists of channels: nobody made it, so no view has it; it is older than all others and comes last. */
final class BuiltInChat {

    private BuiltInChat() {}

    /**
     * The page, with the built-in channel where it belongs.
     *
     * @param others asks for a page of the channels that were made
     */
    static ReadResult<Page<Definition>> list(
            Tenant tenant,
            CatalogFilter filter,
            PageRequest page,
            Function<PageRequest, ReadResult<Page<Definition>>> others) {
        var chat = Channel.builtInChat(tenant);
        return switch (page.start()) {
            case Start.After(var id)
            when id.equals(chat.uuid()) -> new ReadResult.Found<>(new Page<>(List.of(), Optional.empty()));
            case Start.Before(var id)
            when id.equals(chat.uuid()) -> others.apply(PageRequest.next(page.limit(), cursor(chat, Direction.NEWER)));
            case Start.Newest _, Start.After _, Start.Before _, Start.Cursor _ -> {
                var found = others.apply(page);
                yield filter.matches(CatalogFacts.of(chat))
                                && towardsTheOldest(page.start())
                                && found instanceof ReadResult.Found<Page<Definition>>(var made)
                        ? new ReadResult.Found<>(withLast(made, chat, page.limit()))
                        : found;
            }
        };
    }

    private static boolean towardsTheOldest(Start start) {
        return switch (start) {
            case Start.Newest _, Start.After _ -> true;
            case Start.Before _ -> false;
            case Start.Cursor(var text) ->
                ListCursor.of(text)
                        .filter(cursor -> cursor.direction() == Direction.OLDER)
                        .isPresent();
        };
    }

    private static Page<Definition> withLast(Page<Definition> made, Channel chat, int limit) {
        if (made.nextCursor().isPresent()) {
            return made;
        }
        if (made.items().size() == limit) {
            return new Page<>(made.items(), Optional.of(cursor(made.items().getLast(), Direction.OLDER)));
        }
        var items = new ArrayList<>(made.items());
        items.add(chat);
        return new Page<>(items, Optional.empty());
    }

    private static String cursor(Definition definition, Direction direction) {
        return new ListCursor(direction, new ListPosition(definition.createdAt(), definition.uuid())).text();
    }
}
