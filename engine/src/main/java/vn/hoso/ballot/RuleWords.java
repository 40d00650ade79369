package vn.hoso.ballot;

import org.jspecify.annotations.Nullable;
import vn.hoso.ballot.BallotView.AtMost;
import vn.hoso.ballot.BallotView.Sourced;
import vn.hoso.deadline.Confidence;
import vn.hoso.procedure.BallotTexts;
import vn.hoso.rule.BallotRule;
import vn.hoso.shared.AskersLanguage;

/** A rule in the asker's language. */
final class RuleWords {

  private RuleWords() {}

  static BallotView.Rule of(BallotRule rule) {
    return new BallotView.Rule(
        rule.name(),
        AskersLanguage.say(rule.label()),
        rule.base(),
        rule.byName(),
        rule.perItem(),
        rule.byName() ? rule.candidates().places() : 0,
        rule.share().toString(),
        AskersLanguage.say(rule.threshold()),
        quorum(rule),
        BallotTexts.goesTo(rule).stream().map(AskersLanguage::say).toList(),
        atMost(rule),
        !rule.lined() && rule.base() != BallotRule.Base.ENTITLED,
        rule.announced(),
        rule.confidence() == Confidence.SOURCED,
        rule.note() == null ? null : AskersLanguage.say(rule.note()),
        rule.source(),
        rule.confidence());
  }

  private static @Nullable Sourced quorum(BallotRule rule) {
    var quorum = rule.quorum();
    return quorum == null
        ? null
        : new Sourced(
            AskersLanguage.say(BallotTexts.quorum(rule)), quorum.source(), quorum.confidence());
  }

  private static @Nullable AtMost atMost(BallotRule rule) {
    var most = rule.atMost();
    return most == null ? null : new AtMost(most.votes(), most.source(), most.confidence());
  }
}
