package vn.hoso.foldercheck;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoso.folder.Finding;
import vn.hoso.folder.Nearest;
import vn.hoso.procedure.Procedure;
import vn.hoso.rule.DerivedDay;
import vn.hoso.rule.NamedFact;
import vn.hoso.shared.Text;

/** The dated facts, the days that follow from them and the yes/no facts a procedure declares. */
public record Names(Set<String> dates, Set<String> derived, Set<String> conditions) {

  static Names of(Procedure procedure) {
    return new Names(
        names(procedure.dates()),
        procedure.derived().stream().map(DerivedDay::name).collect(Collectors.toSet()),
        names(procedure.conditions()));
  }

  private static Set<String> names(List<NamedFact> facts) {
    return facts.stream().map(NamedFact::name).collect(Collectors.toSet());
  }

  /** Empty where the dated fact is declared. */
  Optional<Finding> date(String name, String file, String element) {
    return derived.contains(name)
        ? Optional.of(
            new Finding(
                file,
                element,
                "“" + name + "” là mốc suy ra, tự đến; chỗ này cần một dữ kiện trong dates.",
                "\""
                    + name
                    + "\" is a derived day and comes by itself; a fact of dates is needed."))
        : unless(dates, name, file, element);
  }

  /** Empty where it is a dated fact or a derived day. */
  Optional<Finding> day(String name, String file, String element) {
    return derived.contains(name) ? Optional.empty() : date(name, file, element);
  }

  /** Empty where the yes/no fact is declared. */
  Optional<Finding> condition(String name, String file, String element) {
    return unless(conditions, name, file, element);
  }

  private static Optional<Finding> unless(
      Set<String> known, String name, String file, String element) {
    if (known.contains(name)) {
      return Optional.empty();
    }
    Text mend = Nearest.mend(name, known);
    return Optional.of(
        new Finding(
            file,
            element,
            "Không có dữ kiện “" + name + "”. " + mend.vi(),
            "There is no fact \"" + name + "\". " + mend.en()));
  }
}
