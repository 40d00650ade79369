package vn.hoso.roster;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.Dossiers;
import vn.hoso.item.ItemProblem;
import vn.hoso.item.NewItem;
import vn.hoso.item.Refused;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.rule.ItemColumn;
import vn.hoso.rule.ItemLimit;
import vn.hoso.rule.ItemRules;
import vn.hoso.shared.Text;

/** Says what is there already, and where, as far as the asker may know. */
@Component
class RosterRefusals {

  private final Dossiers dossiers;
  private final DossierChanges changes;
  private final RosterAccess access;

  RosterRefusals(Dossiers dossiers, DossierChanges changes, RosterAccess access) {
    this.dossiers = dossiers;
    this.changes = changes;
    this.access = access;
  }

  /** The first that is one too many; what was written is taken back. */
  void refuse(CurrentUser by, RosterStep step, List<Refused> refused) {
    if (!refused.isEmpty()) {
      var first = refused.get(0);
      boolean here = step.step().dossierId().equals(first.heldBy());
      var code = here || !told(by, first) ? null : changes.get(first.heldBy()).code();
      if (first.limit().apart() != null && code == null) {
        throw ItemProblem.notBeside();
      }
      throw ItemProblem.oneTooMany(first.limit(), where(step.rules(), first, here, code), code);
    }
  }

  /** He sees the dossier, and what its list says of this. */
  private boolean told(CurrentUser by, Refused refused) {
    var heldBy = refused.heldBy();
    return heldBy != null
        && dossiers.visible(by, heldBy)
        && access.sight(by, heldBy, access.seen(by, heldBy)).columns().stream()
            .noneMatch(refused.limit().per()::contains);
  }

  private static Text where(ItemRules rules, Refused refused, boolean here, @Nullable String code) {
    var vi = place(here, code, "Có ngay trong danh sách này.", "Có ở hồ sơ ");
    var en = place(here, code, "It is on this list.", "It is in dossier ");
    return new Text(
        sentence(said(rules, refused, false)) + vi, sentence(said(rules, refused, true)) + en);
  }

  private static String place(boolean here, @Nullable String code, String list, String dossier) {
    return here ? list : code == null ? "" : dossier + code + ".";
  }

  private static String sentence(String said) {
    return said.isEmpty() ? "" : said + ". ";
  }

  /** What it has in common with the other, column by column; the person stands before him. */
  private static String said(ItemRules rules, Refused refused, boolean english) {
    return refused.limit().per().stream()
        .flatMap(per -> said(rules, per, refused.item(), english))
        .collect(Collectors.joining("; "));
  }

  private static Stream<String> said(ItemRules rules, String per, NewItem item, boolean english) {
    if (per.equals(ItemLimit.TITLE)) {
      return rules.title() == null
          ? Stream.empty()
          : Stream.of(word(rules.title(), english) + ": " + item.title());
    }
    return rules.column(per).stream()
        .map(
            column ->
                word(column.label(), english)
                    + ": "
                    + value(column, item.values().getOrDefault(per, ""), english));
  }

  private static String value(ItemColumn column, String value, boolean english) {
    return column.choices().stream()
        .filter(choice -> choice.value().equals(value))
        .map(choice -> word(choice.label(), english))
        .findFirst()
        .orElse(value);
  }

  private static String word(Text text, boolean english) {
    return english ? text.in(Locale.ENGLISH) : text.vi();
  }
}
