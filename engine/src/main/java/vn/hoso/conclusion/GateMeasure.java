package vn.hoso.conclusion;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.procedure.Procedure;
import vn.hoso.rule.GateRule;
import vn.hoso.rule.GateRule.Holds;
import vn.hoso.rule.GateRule.Kind;
import vn.hoso.rule.GateRule.Months;
import vn.hoso.rule.GateRule.Source;
import vn.hoso.rule.ItemColumn;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.shared.DayText;
import vn.hoso.shared.Text;

/** Measures a gate: plainly met, or to be looked at, in one sentence that names the days. */
final class GateMeasure {

  private static final String YES = "true";
  private static final String OPEN = "-";

  private final Procedure procedure;
  private final GateGround ground;

  GateMeasure(Procedure procedure, GateGround ground) {
    this.procedure = procedure;
    this.ground = ground;
  }

  GateVerdict of(GateRule rule) {
    return rule.holds() != null ? holds(rule.holds()) : months(rule.months());
  }

  private GateVerdict holds(Holds holds) {
    Source of = holds.of();
    return switch (of.kind()) {
      case PAPER -> ground.has(of.name()) ? met(of, "+") : missing(of);
      case FACT ->
          Optional.ofNullable(ground.conditions().get(of.name()))
              .map(yes -> answered(of, yes, yes.toString()))
              .orElseGet(() -> missing(of));
      case COLUMN ->
          ground
              .value(of.name())
              .map(value -> answered(of, meets(holds, value), value))
              .orElseGet(() -> missing(of));
    };
  }

  private static boolean meets(Holds holds, String value) {
    return holds.values().isEmpty() ? value.equals(YES) : holds.values().contains(value);
  }

  private GateVerdict answered(Source of, boolean met, String value) {
    return met ? met(of, value) : review(label(of), said(of, value), value);
  }

  private GateVerdict months(Months months) {
    Integer least = months.atLeast();
    if (months.by() != null) {
      var by = new Source(Kind.COLUMN, months.by());
      var value = ground.value(months.by());
      if (value.isEmpty()) {
        return missing(by);
      }
      least = months.each().get(value.get());
      if (least == null) {
        return met(by, value.get());
      }
    }
    return months(months, least);
  }

  private GateVerdict months(Months months, Integer least) {
    var from = ground.day(months.from());
    var to = ground.day(months.to());
    if (from.isEmpty()) {
      return missing(months.from());
    }
    if (to.isEmpty() && months.to().kind() != Kind.FACT) {
      return missing(months.to());
    }
    LocalDate until = to.orElse(ground.today());
    boolean clear =
        least == null
            ? !from.get().plusMonths(months.atMost()).isBefore(until)
            : !from.get().plusMonths(least).isAfter(until);
    String seen = "%s|%s|%s".formatted(from.get(), to.map(LocalDate::toString).orElse(OPEN), least);
    return new GateVerdict(clear, sentence(months, least, from.get(), until), seen);
  }

  private Text sentence(Months months, Integer least, LocalDate from, LocalDate until) {
    long between = Period.between(from, until).toTotalMonths();
    Text start = label(months.from());
    Text end = label(months.to());
    int bound = least == null ? months.atMost() : least;
    return new Text(
        "%s: %s; %s: %s. Cách nhau %d tháng; %s %d tháng."
            .formatted(
                start.vi(),
                DayText.of(from),
                end.vi(),
                DayText.of(until),
                between,
                least == null ? "không quá" : "ít nhất",
                bound),
        "%s: %s; %s: %s. %d months between them; %s %d months are asked for."
            .formatted(
                start.in(Locale.ENGLISH),
                from,
                end.in(Locale.ENGLISH),
                until,
                between,
                least == null ? "at most" : "at least",
                bound));
  }

  private GateVerdict met(Source of, String value) {
    return new GateVerdict(true, sentence(label(of), said(of, value)), value);
  }

  private GateVerdict missing(Source of) {
    boolean paper = of.kind() == Kind.PAPER;
    return review(
        label(of),
        paper
            ? new Text("chưa có, hoặc chưa ghi ngày", "not there, or its day is not noted")
            : new Text("chưa ghi", "not entered"),
        OPEN);
  }

  private static GateVerdict review(Text what, Text said, String seen) {
    return new GateVerdict(false, sentence(what, said), seen);
  }

  private static Text sentence(Text what, Text said) {
    return new Text(
        "%s: %s.".formatted(what.vi(), said.vi()),
        "%s: %s.".formatted(what.in(Locale.ENGLISH), said.in(Locale.ENGLISH)));
  }

  private Text said(Source of, String value) {
    if (of.kind() == Kind.PAPER) {
      return new Text("đã có", "there");
    }
    return column(of)
        .flatMap(
            column ->
                column.choices().stream().filter(each -> each.value().equals(value)).findFirst())
        .map(ItemColumn.Choice::label)
        .orElseGet(() -> value.equals(YES) ? new Text("có", "yes") : new Text("không", "no"));
  }

  private Text label(Source of) {
    var unnamed = new Text(of.name(), of.name());
    return switch (of.kind()) {
      case PAPER -> procedure.document(of.name()).map(RequiredDocument::name).orElse(unnamed);
      case COLUMN -> column(of).map(ItemColumn::label).orElse(unnamed);
      case FACT ->
          procedure
              .fact(of.name())
              .map(fact -> fact.label())
              .orElseGet(() -> DossierFacts.label(procedure, of.name()));
    };
  }

  private Optional<ItemColumn> column(Source of) {
    return procedure.items().columns().stream()
        .filter(each -> of.kind() == Kind.COLUMN && each.name().equals(of.name()))
        .findFirst();
  }
}
