package vn.hoso.roster;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoso.person.RegisterPersonRequest;

/**
 * A row of a sheet that goes onto a list.
 *
 * @param person null where items are no persons
 * @param name of what stands in his place
 * @param wanted how many are asked for its post, where the sheet says so
 * @param unit the person's cell as it is written; null where it is left out
 */
public record SheetItem(
    @Nullable RegisterPersonRequest person,
    @Nullable String unit,
    @Nullable String name,
    @Nullable String title,
    Map<String, String> values,
    @Nullable Integer wanted) {

  public SheetItem(
      @Nullable RegisterPersonRequest person,
      @Nullable String unit,
      @Nullable String name,
      @Nullable String title,
      Map<String, String> values) {
    this(person, unit, name, title, values, null);
  }
}
