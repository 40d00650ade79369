package vn.hoso.rule;

import static vn.hoso.rule.Given.given;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoso.deadline.Confidence;
import vn.hoso.form.Sides;
import vn.hoso.organisation.Role;
import vn.hoso.rule.BallotRule.Threshold;
import vn.hoso.shared.Text;

/** One vote under {@code ballots:} of {@code procedure.yml}, as written. */
public record BallotEntry(
    String name,
    String step,
    Text label,
    Text voters,
    BallotRule.Base base,
    String share,
    Threshold threshold,
    List<String> passes,
    List<String> fails,
    List<String> goesOn,
    List<String> held,
    TieEntry tie,
    CandidatesEntry candidates,
    Boolean perItem,
    Map<String, List<String>> only,
    ItemsEntry items,
    QuorumEntry quorum,
    MinimumEntry minimum,
    AtMostEntry atMost,
    String readers,
    List<Role> confirmedBy,
    Text note,
    String source,
    String confidence) {

  record MinimumEntry(Integer voters, String source, String confidence) {

    BallotRule.Minimum read() {
      return new BallotRule.Minimum(
          given(voters, "voters"), given(source, "source"), Confidence.of(confidence));
    }
  }

  record QuorumEntry(String share, String source, String confidence) {

    BallotRule.Quorum read() {
      return new BallotRule.Quorum(
          Share.parse(given(share, "share"), Threshold.AT_LEAST),
          given(source, "source"),
          Confidence.of(confidence));
    }
  }

  record AtMostEntry(
      Integer votes, String matter, List<String> then, String source, String confidence) {

    BallotRule.AtMost read(String name) {
      return new BallotRule.AtMost(
          given(votes, "votes"),
          matter == null ? name : matter,
          orNone(then),
          given(source, "source"),
          Confidence.of(confidence));
    }
  }

  record CandidatesEntry(Integer places, Integer goOn, List<String> of) {

    BallotRule.Candidates read() {
      return new BallotRule.Candidates(
          given(places, "places"), goOn == null ? 0 : goOn, orNone(of));
    }
  }

  record ItemsEntry(String passes, String fails, List<ApartEntry> apart) {

    BallotRule.ItemOutcomes read() {
      return new BallotRule.ItemOutcomes(
          given(passes, "passes"),
          given(fails, "fails"),
          apart == null ? List.of() : apart.stream().map(ApartEntry::read).toList());
    }
  }

  record ApartEntry(String column, String value, String passes, String fails) {

    BallotRule.ItemOutcomes.Apart read() {
      return new BallotRule.ItemOutcomes.Apart(
          given(column, "column"),
          given(value, "value"),
          given(passes, "passes"),
          given(fails, "fails"));
    }
  }

  record TieEntry(List<String> outcomes, String step, List<String> opinions) {

    BallotOutcomes.Tie read() {
      return new BallotOutcomes.Tie(
          given(outcomes, "outcomes"), given(step, "step"), given(opinions, "opinions"));
    }
  }

  public BallotRule read() {
    return new BallotRule(
        given(name, "name"),
        given(step, "step"),
        given(label, "label"),
        given(voters, "voters"),
        given(base, "base"),
        Share.parse(given(share, "share"), given(threshold, "threshold")),
        outcomes(),
        candidates == null ? null : candidates.read(),
        Boolean.TRUE.equals(perItem),
        only == null ? Map.of() : only,
        items == null ? null : items.read(),
        quorum == null ? null : quorum.read(),
        minimum == null ? null : minimum.read(),
        atMost == null ? null : atMost.read(name),
        readers == null ? null : Sides.parse(readers),
        confirmedBy == null ? Set.of() : Set.copyOf(confirmedBy),
        note,
        given(source, "source"),
        Confidence.of(confidence));
  }

  private BallotOutcomes outcomes() {
    return new BallotOutcomes(
        held == null ? given(passes, "passes") : orNone(passes),
        held == null ? given(fails, "fails") : orNone(fails),
        orNone(goesOn),
        orNone(held),
        tie == null ? null : tie.read());
  }

  private static List<String> orNone(List<String> given) {
    return given == null ? List.of() : given;
  }
}
