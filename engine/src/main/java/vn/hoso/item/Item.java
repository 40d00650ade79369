package vn.hoso.item;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of what a dossier decides on.
 *
 * @param ordinal its place in the list, from 1; never given again
 * @param name the person, or what stands in his place, as called on the day of entry
 * @param title the post it is about
 * @param outcome how it came out so far, a name of the folder
 * @param active whether it counts: its dossier is open and it was not taken off the list
 * @param values by name of the column; those left empty are missing
 */
public record Item(
    UUID id,
    int ordinal,
    @Nullable UUID personId,
    String name,
    @Nullable String title,
    @Nullable String outcome,
    @Nullable String reason,
    boolean active,
    Map<String, String> values) {}
