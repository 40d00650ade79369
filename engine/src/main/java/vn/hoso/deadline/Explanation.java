package vn.hoso.deadline;

import java.util.List;
import java.util.Locale;

/**
 * Why a deadline is the day it is ("Vì sao hẹn ngày này?"): structured lines that add up to the
 * date, and the same in plain sentences of at most 20 words. Holds no free words of officials and
 * nothing about a person, so whoever may see the date may see it.
 */
public record Explanation(List<ExplanationLine> lines) {

  public Explanation {
    lines = List.copyOf(lines);
  }

  /** The sentences for a reader: English where English is asked for, Vietnamese everywhere else. */
  public List<String> in(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en() : vi();
  }

  /** Plain Vietnamese sentences; empty when the clock has not started. */
  public List<String> vi() {
    return new VietnameseWording().say(lines);
  }

  /** The same in English; names of holidays and documents stay Vietnamese. */
  public List<String> en() {
    return new EnglishWording().say(lines);
  }
}
