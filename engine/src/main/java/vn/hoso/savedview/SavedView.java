package vn.hoso.savedview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filter of the list of work that has a name. What is looked for never stands in one: it may be a
 * person's name.
 *
 * @param due null for all
 * @param procedure slug; null for all
 * @param unitId of the unit in which it is shared; null for one's own
 * @param unitName null as {@code unitId}
 * @param changeable whether the asker may rename and delete it
 */
public record SavedView(
    UUID id,
    String name,
    String view,
    @Nullable String due,
    @Nullable String procedure,
    String sort,
    @Nullable UUID unitId,
    @Nullable String unitName,
    boolean changeable) {}
