package vn.hoso.roster;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list is made of and how far it has come; its items are asked for by the page.
 *
 * @param label what one item is called
 * @param persons whether each is a person of the register
 * @param title what the post of an item is called
 * @param common what all items have in the columns that are said once
 * @param taskId the step at which the asking official may do something with the list now
 * @param actions what that is
 * @param sheetId the spreadsheet for that step that is not written or discarded yet
 * @param rest those without an outcome of that step; null where none may be given now
 */
public record RosterView(
    UUID dossierId,
    String label,
    boolean persons,
    @Nullable String title,
    List<RosterColumn> columns,
    Map<String, String> common,
    List<RosterOutcome> outcomes,
    List<RosterSection> sections,
    List<RosterCount> counts,
    int total,
    @Nullable UUID taskId,
    List<RosterAction> actions,
    @Nullable UUID sheetId,
    @Nullable RosterRest rest) {

  /**
   * @param names of the first of them
   */
  public record RosterRest(int count, List<String> names) {}

  /** What may be done with a list. */
  public enum RosterAction {
    ENTER,
    FILL,
    SETTLE,
    NUMBER
  }

  /**
   * @param once whether it is said once of the whole list
   * @param editable whether it may be filled in now
   * @param pattern how a text must look; null for any
   * @param patternSays what is said to one that looks otherwise
   * @param seriesBy the column whose values have series of their own; null where none are given
   * @param seriesWaiting those of its values whose items have no number yet, where they may be
   *     given now
   */
  public record RosterColumn(
      String name,
      String label,
      String kind,
      boolean required,
      boolean once,
      boolean editable,
      List<RosterChoice> choices,
      @Nullable String pattern,
      @Nullable String patternSays,
      @Nullable String seriesBy,
      List<String> seriesWaiting) {}

  public record RosterChoice(String value, String label) {}

  /** What the list is parted into, in its order. */
  public record RosterSection(String name, String label) {}

  /**
   * @param given whether it may be given now
   */
  public record RosterOutcome(String name, String label, boolean reason, boolean given) {}

  /**
   * @param outcome empty for those that have none
   */
  public record RosterCount(String outcome, String label, int count) {}

  /**
   * An item as it is listed.
   *
   * @param section name of the section it stands in; null for none
   */
  public record RosterItem(
      UUID id,
      int ordinal,
      @Nullable UUID personId,
      String name,
      @Nullable String title,
      @Nullable String section,
      @Nullable String outcome,
      @Nullable String outcomeName,
      @Nullable String reason,
      boolean active,
      Map<String, String> values) {}
}
