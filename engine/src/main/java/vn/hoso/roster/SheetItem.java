package vn.hoso.roster;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoso.person.RegisterPersonRequest;

/**
 * A row of a sheet that goes onto a list.
 *
 * @param person null where items are no persons
 * @param name of what stands in his place
 * @param unit the person's cell as it is written; null where it is left out
 */
public record SheetItem(
    @Nullable RegisterPersonRequest person,
    @Nullable String unit,
    @Nullable String name,
    @Nullable String title,
    Map<String, String> values) {}
