package vn.hoso.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.item.Item;

/**
 * The item a run of a step is for, where the step is done once for each.
 *
 * @param id null once it was taken off the list
 * @param name as it was called when the step began, with the title where it has one
 */
public record StepItem(@Nullable UUID id, String name) {

  public static StepItem of(Item item) {
    return new StepItem(
        item.id(), item.title() == null ? item.name() : item.name() + " – " + item.title());
  }
}
