package vn.hoso.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoso.catalogue.CatalogueView.LinkLine;
import vn.hoso.catalogue.CatalogueView.PartLine;
import vn.hoso.deadline.Confidence;
import vn.hoso.procedure.BallotTexts;
import vn.hoso.procedure.PartTexts;
import vn.hoso.procedure.Procedure;
import vn.hoso.rule.BallotRule;
import vn.hoso.rule.Part;
import vn.hoso.rule.ProcedureLink;
import vn.hoso.shared.Text;

/**
 * Who takes part, by which rules it is voted, and what goes on from a dossier: as it is declared.
 */
final class EntryStructure {

  /** A rule with where it is written; null where it rests on the vote's own source. */
  record Ruled(
      Text text,
      @Nullable String facet,
      @Nullable String source,
      @Nullable Confidence confidence) {}

  private final Procedure procedure;
  private final Wording wording;

  EntryStructure(Procedure procedure, Wording wording) {
    this.procedure = procedure;
    this.wording = wording;
  }

  List<PartLine> parts() {
    return procedure.parts().stream().map(this::part).toList();
  }

  private PartLine part(Part part) {
    return new PartLine(
        part.name(),
        wording.of(part.label()),
        wording.of(part.capacity().label()),
        wording.of(PartTexts.where(part, procedure)),
        part.lead() == null ? null : wording.part(part.lead()));
  }

  List<LinkLine> links() {
    return procedure.links().stream().map(this::link).toList();
  }

  private LinkLine link(ProcedureLink link) {
    return new LinkLine(link.name(), wording.of(link.label()), wording.of(said(link)));
  }

  /** By the names the folder gives, which an administrator finds again in it. */
  private Text said(ProcedureLink link) {
    var vi = new ArrayList<String>();
    var en = new ArrayList<String>();
    vi.add(link.kind().label().vi() + " này, theo thủ tục “" + link.to() + "”");
    en.add(link.kind().label().en() + " this one, by the procedure “" + link.to() + "”");
    if (!link.outcomes().isEmpty()) {
      vi.add("khi kết quả là " + String.join(", ", link.outcomes()));
      en.add("on the outcome " + String.join(", ", link.outcomes()));
    }
    if (link.fact() != null) {
      vi.add("khi đã có " + wording.day(link.fact()));
      en.add("once this is known: " + wording.day(link.fact()));
    }
    var by = procedure.part(link.by()).orElseThrow().label();
    vi.add(link.automatic() ? "phần mềm tự lập tại " + by.vi() : "do " + by.vi() + " lập");
    String byEn = by.in(Locale.ENGLISH);
    en.add(link.automatic() ? "opened by HoSo at " + byEn : "opened by " + byEn);
    if (!link.papers().isEmpty()) {
      vi.add("chuyển tiếp giấy tờ " + String.join(", ", link.papers()));
      en.add("handing on papers " + String.join(", ", link.papers()));
    }
    if (!link.facts().isEmpty()) {
      var days = link.facts().values().stream().sorted().map(wording::day);
      var list = days.collect(Collectors.joining(", "));
      vi.add("và các ngày: " + list);
      en.add("and days: " + list);
    }
    return new Text(String.join("; ", vi) + ".", String.join("; ", en) + ".");
  }

  /** What a vote asks for beside its share. */
  List<Ruled> rules(BallotRule rule) {
    var rules = new ArrayList<Ruled>();
    BallotTexts.names(rule, procedure)
        .forEach(text -> rules.add(new Ruled(text, null, null, null)));
    required(rule, rules);
    BallotTexts.goesTo(rule).forEach(text -> rules.add(new Ruled(text, null, null, null)));
    if (rule.atMost() != null) {
      int votes = rule.atMost().votes();
      rules.add(
          new Ruled(
              new Text(
                  "Nhiều nhất " + votes + " lần biểu quyết về việc này.",
                  "At most " + votes + " votes on this matter."),
              "atMost",
              rule.atMost().source(),
              rule.atMost().confidence()));
    }
    if (!rule.announced()) {
      rules.add(new Ruled(BallotTexts.sealed(rule, procedure), null, null, null));
    }
    return rules;
  }

  /** Who must be there for a vote to count. */
  private static void required(BallotRule rule, List<Ruled> rules) {
    if (rule.quorum() != null) {
      var text = BallotTexts.quorum(rule);
      rules.add(
          new Ruled(
              new Text("Cần " + text.vi() + ".", "It takes that " + text.en() + "."),
              "quorum",
              rule.quorum().source(),
              rule.quorum().confidence()));
    }
    if (rule.minimum() != null) {
      int voters = rule.minimum().voters();
      rules.add(
          new Ruled(
              new Text(
                  "Phải có từ " + voters + " " + rule.voters().vi() + ".",
                  "There must be " + voters + " " + rule.voters().en() + " or more."),
              "minimum",
              rule.minimum().source(),
              rule.minimum().confidence()));
    }
  }
}
