package vn.hoso.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * Says an explanation in plain English; names of documents, and reasons that were typed, stay as
 * they are.
 */
final class EnglishWording {

  private final Prose prose = new Prose();

  List<String> say(List<ExplanationLine> lines) {
    lines.forEach(this::say);
    return prose.sentences();
  }

  private void say(ExplanationLine line) {
    switch (line.kind()) {
      case START -> start(line);
      case EXTENSION -> extension(line);
      case TOTAL -> prose.say("In all " + line.unit().en(line.amount()) + " must be counted");
      case COUNTED -> prose.say(span(line) + ": " + line.unit().en(line.amount()) + " counted");
      case WEEKENDS ->
          prose.say(
              "Left out: "
                  + line.amount()
                  + " "
                  + (line.amount() == 1 ? "day" : "days")
                  + " of weekends");
      case DAYS_OFF ->
          prose.say(
              "Not counted: " + range(line),
              ", " + ShippedWords.english(line.reason()),
              order(line.document()));
      case MAKE_UP ->
          prose.say(
              "Counted: " + WorkingDays.dayEn(line.from()),
              ", " + ShippedWords.english(line.reason()),
              order(line.document()));
      case UNDECIDED -> {
        prose.say(
            "Counted: " + WorkingDays.dayEn(line.from()),
            ", " + ShippedWords.english(line.reason()));
        prose.say("Should that day be given off, the date may still change");
      }
      case PAUSE -> pause(line);
      case REMAINING -> prose.say("Still to be counted: " + line.unit().en(line.amount()));
      case MOVED -> moved(line);
      case EXPECTED -> expected(line);
      case END -> prose.say("It is due by the end of " + WorkingDays.dayEn(line.to()));
      case NOT_PUBLISHED -> notPublished(line);
      case RULE -> prose.say("Days are counted by " + line.document());
    }
  }

  private void start(ExplanationLine line) {
    prose.say("The time limit is " + line.unit().en(line.amount()), " from " + date(line.from()));
    prose.say("The first day is not counted");
    basis("It rests on ", line.document());
  }

  private void extension(ExplanationLine line) {
    prose.say(
        "Extended by " + line.unit().en(line.amount()),
        " by a document of " + date(line.from()),
        ", caused by " + who(line.cause()));
    basis("The extension rests on ", line.document());
  }

  private void pause(ExplanationLine line) {
    prose.say(
        line.to() == null
            ? "Paused since " + date(line.from()) + ", not resumed yet"
            : "Paused: " + range(line),
        ", caused by " + who(line.cause()));
    basis("The pause rests on ", line.document());
  }

  private void moved(ExplanationLine line) {
    prose.say("The last day, " + WorkingDays.dayEn(line.from()) + ", is a day off");
    prose.say("The limit moves to the next working day");
  }

  private void expected(ExplanationLine line) {
    prose.say(
        "If resumed on " + date(line.from()),
        ", it would be due on " + WorkingDays.dayEn(line.to()));
  }

  private void notPublished(ExplanationLine line) {
    prose.say(
        "The days off of " + line.amount() + " are not announced yet", ", so this date may change");
  }

  private void basis(String words, String document) {
    if (prose.cites(document)) {
      prose.say(words + document);
    }
  }

  private String order(String document) {
    if (document == null) {
      return ", expected, no document yet";
    }
    return prose.repeatsCalendarDocument(document)
        ? ", same calendar document"
        : ", by " + document;
  }

  private static String who(ClockEvent.Cause cause) {
    return switch (cause) {
      case OFFICE -> "the office";
      case APPLICANT -> "the applicant";
      case OTHER_AGENCY -> "another agency";
      case SUPERIOR -> "the superior";
    };
  }

  private static String span(ExplanationLine line) {
    return line.from().equals(line.to()) ? "On " + date(line.from()) : "From " + range(line);
  }

  private static String range(ExplanationLine line) {
    return line.from().equals(line.to())
        ? date(line.from())
        : date(line.from()) + " to " + date(line.to());
  }

  private static String date(LocalDate day) {
    return WorkingDays.dateEn(day);
  }
}
