package vn.hoso.studio;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Confidence;
import vn.hoso.deadline.LimitUnit;
import vn.hoso.foldercheck.TimeFinding;
import vn.hoso.organisation.Role;
import vn.hoso.rule.RequiredDocument.ValidAt;

/**
 * The times of a procedure as its administrators see them, in the words of the asker's language.
 *
 * @param steps in the order of the way, waits among them
 * @param fewest of how many finished dossiers it is told what a step takes in practice
 */
record StudioView(
    String slug,
    String code,
    String name,
    int revision,
    LocalDate effectiveFrom,
    int fewest,
    List<StudioStep> steps,
    List<StudioLimit> limits,
    List<StudioDerivedDay> derived,
    List<StudioValidity> validities,
    List<StudioFinding> findings) {

  /** How long something may take. */
  record StudioLength(int amount, LimitUnit unit, String text) {}

  /**
   * @param drawnAs id of the element of the drawing it is seen as
   * @param limit null for a wait
   * @param from the day the limit counts from; null where that is the start of the step
   * @param waits until when it waits, in words; null for a step people do
   * @param central number of the central text that sets the limit: it opens only with a new one;
   *     null where no such text does
   * @param shared whether it belongs to a process that several procedures share
   * @param practice null where too few dossiers have passed it
   */
  record StudioStep(
      String id,
      String drawnAs,
      String code,
      String label,
      String part,
      Role role,
      @Nullable StudioLength limit,
      @Nullable String from,
      @Nullable String waits,
      @Nullable Integer warnAt,
      String legalBasis,
      Confidence confidence,
      @Nullable String central,
      boolean shared,
      @Nullable StudioPractice practice) {}

  /**
   * @param runs finished ones
   * @param median days, working days where the limit is counted in these, else calendar days
   * @param ninetieth no more in nine of ten runs
   * @param late in percent of those that had a due date; null where none had
   */
  record StudioPractice(
      int runs, int median, int ninetieth, LimitUnit unit, @Nullable Integer late) {}

  /**
   * A limit of the whole dossier, between two days.
   *
   * @param promise whether the office promises it, and no text sets it
   * @param extension by how much it may be lengthened once; null where no text allows it
   * @param sum the steps within it; null where no way leads from the one day to the other
   * @param stepsExceed why the steps take longer; null where they do not
   */
  record StudioLimit(
      String name,
      String label,
      StudioLength limit,
      String from,
      String to,
      boolean promise,
      int warnAt,
      String legalBasis,
      Confidence confidence,
      @Nullable String central,
      @Nullable StudioLength extension,
      @Nullable StudioSum sum,
      @Nullable String stepsExceed) {}

  /**
   * The limits of the steps along the longest way between the two days.
   *
   * @param amount of those in the unit of the whole, in that unit
   * @param steps ids of those added up, in the order of the way
   * @param others those of the way in another unit, which are not added up
   * @param workingDays all of them as working days, about: 7 days are 5, a month 22
   * @param wholeWorkingDays the whole, likewise
   * @param exceeds whether the one is more than the other
   */
  record StudioSum(
      int amount,
      List<String> steps,
      List<StudioOther> others,
      int workingDays,
      int wholeWorkingDays,
      boolean exceeds) {}

  record StudioOther(String id, String label, String limit) {}

  /**
   * A day that follows from another.
   *
   * @param before whether it lies before that day
   */
  record StudioDerivedDay(
      String name,
      String label,
      String from,
      StudioLength plus,
      boolean before,
      String source,
      Confidence confidence,
      @Nullable String central) {}

  /** How long a paper stays in force. */
  record StudioValidity(
      String code,
      String name,
      int months,
      ValidAt at,
      String source,
      Confidence confidence,
      @Nullable String central) {}

  /**
   * @param step id of the step it is about; null where it is about none
   * @param limit name of the limit it is about; null where it is about none
   * @param element as the check names it
   */
  record StudioFinding(
      TimeFinding.Severity severity,
      String element,
      @Nullable String step,
      @Nullable String limit,
      String text) {}
}
