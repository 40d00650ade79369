package vn.hoso.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoso.item.Item;
import vn.hoso.person.Gender;
import vn.hoso.person.PersonView;
import vn.hoso.rule.ItemFigures;
import vn.hoso.rule.ItemFigures.Figure;

/** The items of a list with who their people are. */
record ListedItems(List<Item> items, Map<UUID, PersonView> people, LocalDate asOf) {

  @Nullable PersonView person(Item item) {
    return item.personId() == null ? null : people.get(item.personId());
  }

  List<Item> counted(ItemFigures figures) {
    return items.stream().filter(item -> figures.has(item.values())).toList();
  }

  boolean has(Figure figure, Item item) {
    return figure.has(item.values()) && of(figure, person(item)) && aged(figure, person(item));
  }

  private static boolean of(Figure figure, @Nullable PersonView person) {
    return switch (figure.of()) {
      case EVERYBODY -> true;
      case WOMEN -> person != null && person.gender() == Gender.FEMALE;
      case MEN -> person != null && person.gender() == Gender.MALE;
    };
  }

  private boolean aged(Figure figure, @Nullable PersonView person) {
    if (figure.from() == 0 && figure.below() == 0) {
      return true;
    }
    if (person == null) {
      return false;
    }
    int age = age(person);
    return age >= figure.from() && (figure.below() == 0 || age < figure.below());
  }

  /** Full years; of who is known by year alone, as if born on its last day. */
  private int age(PersonView person) {
    int month = Objects.requireNonNullElse(person.birthMonth(), 12);
    int day = Objects.requireNonNullElse(person.birthDay(), 28);
    return LocalDate.of(person.birthYear(), month, 1).plusDays(day - 1L).until(asOf).getYears();
  }

  static int people(List<Item> items) {
    return items.stream()
        .map(item -> item.personId() == null ? item.name() : item.personId().toString())
        .collect(Collectors.toSet())
        .size();
  }
}
