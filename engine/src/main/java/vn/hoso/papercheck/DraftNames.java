package vn.hoso.papercheck;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;
import vn.hoso.rule.IssuedPaper;

/**
 * The names a draft may use: the person, the bodies ({@code unit.} and a part in small letters),
 * what was asked at the opening ({@code asked.} and the name of the question), the dated facts and
 * the days that follow from them, and what each step wrote, as {@code step.field}.
 */
public final class DraftNames {

  /**
   * A name holds no bracket: a text of nothing but brackets is read once, not from each of them.
   */
  private static final Pattern PLACE = Pattern.compile("\\{\\{[{#^/&]?\\s*([^{}\\s]+)\\s*}}");

  /**
   * What every draft knows, whatever the procedure; {@code cell} is an older name of the opener.
   */
  static final Set<String> OF_EVERY_DRAFT =
      Set.of("person", "opener", "cell", "body", "bodyUpper", "itemCount");

  private DraftNames() {}

  /** The names in a text, each once. */
  public static Set<String> used(String text) {
    Set<String> names = new LinkedHashSet<>();
    PLACE.matcher(text).results().map(found -> found.group(1)).forEach(names::add);
    return names;
  }

  static Set<String> known(ProcedureFolder folder, Procedure procedure, IssuedPaper paper) {
    Set<String> names = new LinkedHashSet<>(OF_EVERY_DRAFT);
    procedure.parts().forEach(part -> names.add("unit." + part.name().toLowerCase(Locale.ROOT)));
    procedure.opening().asks().forEach(each -> names.add("asked." + each.name()));
    if (paper.per() == IssuedPaper.Per.ITEM) {
      ofAnItem(procedure).forEach(name -> names.add("item." + name));
    }
    procedure.dates().forEach(fact -> names.add(fact.name()));
    procedure.derived().forEach(day -> names.add(day.name()));
    for (Step step : procedure.steps()) {
      names.add(step.id() + ".completedOn");
      fields(folder, step).forEach(field -> names.add(step.id() + "." + field));
    }
    return names;
  }

  /** What is known of each item, under names of its own. */
  static Set<String> ofAnItem(Procedure procedure) {
    Set<String> names = new LinkedHashSet<>(IssuedPaper.OF_AN_ITEM);
    procedure.items().columns().forEach(column -> names.add(column.name()));
    return names;
  }

  private static Stream<String> fields(ProcedureFolder folder, Step step) {
    if (!folder.hasForm(step.form())) {
      return Stream.of();
    }
    String path = ProcedureFolder.FORMS + step.form() + ".json";
    return FormSchema.read(folder.required(path), path).fields().map(field -> field.getKey());
  }
}
