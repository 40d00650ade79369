package vn.hoso.foldercheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.folderintake.Folders;

/** What an author may get wrong in votes is named before a body votes by it. */
class BallotFoldersTest {

  private static final String YML = "procedure.yml";

  @Test
  void votes_on_names_in_rounds_with_ties_and_sealed_results_fit() {
    assertThat(FolderCheck.of(choosing())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void a_planted_mistake_is_named(String name, String text, String planted, String found) {
    assertThat(told(Folders.with(choosing(), YML, text, planted)))
        .anyMatch(finding -> finding.contains(found));
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(
            "quorum that is no fraction",
            "quorum: {share: 2/3, source: kiểm thử, confidence: sourced}",
            "quorum: {share: two thirds, source: kiểm thử, confidence: sourced}",
            "“two thirds” is not a fraction"),
        mistake(
            "quorum above the whole",
            "quorum: {share: 2/3, source: kiểm thử, confidence: sourced}",
            "quorum: {share: 3/2, source: kiểm thử, confidence: sourced}",
            "3/2 is not a share"),
        mistake(
            "quorum without a source",
            "quorum: {share: 2/3, source: kiểm thử, confidence: sourced}",
            "quorum: {share: 2/3, confidence: sourced}",
            "“source” is missing"),
        mistake(
            "quorum with a misspelt key",
            "quorum: {share: 2/3, source: kiểm thử, confidence: sourced}",
            "quorum: {shares: 2/3, source: kiểm thử, confidence: sourced}",
            "shares"),
        mistake("no votes at all", "{votes: 3,", "{votes: 0,", "At most 0 votes says nothing"),
        mistake("votes as a word", "{votes: 3,", "{votes: three,", "Integer is needed"),
        mistake("no place for anybody", "{places: 1, of:", "{places: 0, of:", "places is 1"),
        mistake(
            "a round nobody comes from",
            "of: [first]",
            "of: [firts]",
            "second There is no vote on names firts. Is \"first\" what was meant?"),
        mistake(
            "a round from a vote for or against",
            "of: [first]",
            "of: [judges]",
            "second There is no vote on names judges"),
        mistake(
            "going on, and nobody goes on",
            "{places: 1, goOn: 2}",
            "{places: 1}",
            "first goesOn (outcomes) and candidates.goOn (how many) belong together"),
        mistake(
            "going on without an outcome",
            "goesOn: [secondRound]",
            "goesOn: []",
            "first goesOn (outcomes) and candidates.goOn"),
        mistake(
            "going on with an outcome the form lacks",
            "goesOn: [secondRound]",
            "goesOn: [thirdRound]",
            "first The step's form offers no outcome \"thirdRound\""),
        mistake(
            "a tie that leads elsewhere",
            "tie: {outcomes: [tied], step: headJudges,",
            "tie: {outcomes: [tied], step: headChooses,",
            "judges The outcome \"tied\" does not lead to the head's step headChooses"),
        mistake(
            "a tie that goes to no step",
            "tie: {outcomes: [tied], step: headJudges,",
            "tie: {outcomes: [tied], step: headJudge,",
            "judges There is no step headJudge"),
        mistake(
            "a tie without its outcome",
            "tie: {outcomes: [tied], step: headJudges,",
            "tie: {outcomes: [], step: headJudges,",
            "judges The tie leads to no outcome"),
        mistake(
            "a tie with one opinion",
            "step: headJudges, opinions: [opinionFor, opinionAgainst]",
            "step: headJudges, opinions: [opinionFor]",
            "judges The opinions of both sides must be kept"),
        mistake(
            "a tie whose opinions may be left out",
            "step: headJudges, opinions: [opinionFor, opinionAgainst]",
            "step: headJudges, opinions: [opinionFor, reason]",
            "judges The form of the step headJudges must require \"reason\""),
        mistake(
            "a tie that cannot be",
            "base: ENTITLED\n    perItem: true\n    share: 1/2\n    threshold: MORE_THAN",
            "base: ENTITLED\n    perItem: true\n    share: 1/2\n    threshold: AT_LEAST",
            "judges With AT_LEAST there is no tie"),
        mistake(
            "an outcome that is a tie and a yes",
            "tie: {outcomes: [tied], step: headJudges,",
            "tie: {outcomes: [granted], step: headJudges,",
            "judges The outcome \"granted\" says two things of the vote"),
        mistake(
            "a sealed result that the outcome tells",
            "held: [heard]",
            "passes: [heard]\n    fails: []",
            "cadres The result is not announced and \"heard\" tells it"),
        mistake(
            "readers nobody knows",
            "readers: judge\n",
            "readers: judges\n",
            "cadres Readers of the numbers are self"),
        mistake(
            "a role the unit does not have",
            "confirmedBy: [STANDING_COMMITTEE]",
            "confirmedBy: [SYSTEM_ADMIN]",
            "cadres A unit of the step has no post SYSTEM_ADMIN"),
        mistake(
            "a role nobody has",
            "confirmedBy: [STANDING_COMMITTEE]",
            "confirmedBy: [CHAIRMAN]",
            "CHAIRMAN"),
        mistake("a base nobody counts", "base: ENTITLED", "base: EVERYONE", "EVERYONE"),
        mistake("a vote without any outcome", "    held: [heard]\n", "", "“passes” is missing"));
  }

  @Test
  void a_step_that_knows_outcomes_of_votes_alone_is_named_where_votes_are_limited() {
    var folder =
        Folders.with(
            choosing(),
            YML,
            "    fails: [nobody]\n    goesOn",
            "    fails: [nobody, reportUp]\n    goesOn");
    assertThat(told(folder))
        .anyMatch(each -> each.contains("first After 3 votes no outcome is left"));
  }

  private static Arguments mistake(String name, String text, String planted, String found) {
    return Arguments.of(name, text, planted, found);
  }

  private static List<String> told(ProcedureFolder folder) {
    return FolderCheck.of(folder).stream().map(BallotFoldersTest::words).toList();
  }

  private static String words(Finding finding) {
    return finding.element() + " " + finding.en();
  }

  private static ProcedureFolder choosing() {
    return Folders.found().stream()
        .filter(each -> each.slug().equals("choosing"))
        .findFirst()
        .orElseThrow();
  }
}
