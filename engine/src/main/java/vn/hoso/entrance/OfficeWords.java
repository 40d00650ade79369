package vn.hoso.entrance;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.hoso.shared.Letters;

/**
 * Tells passwords that are a name everybody at the office knows, of the product, of a unit, of the
 * official himself, with something put around it. What is left without the names is measured as a
 * password of its own.
 */
@Component
class OfficeWords {

  /** As many as a year with three signs has, and somewhat more. */
  private static final double FEWEST_LOG10 = 8.5;

  private static final double FEWEST_LOG10_JOINED = 6;

  /** As in {@link CommonPasswords}: the count grows with the square of the length. */
  private static final int JUDGED = 48;

  private static final int SHORTEST = 4;
  private static final int SHORTEST_OWN = 2;
  private static final int MOST_WORDS = 8;
  private static final String AS_LETTERS = "014357$@!";
  private static final String LETTERS = "oiaestsai";

  private static final List<String> PRODUCT =
      List.of(
          "hoso",
          "demo",
          "camunda",
          "admin",
          "quan tri",
          "he thong",
          "dong giang",
          "tinh uy",
          "thanh uy",
          "dang uy",
          "dang bo",
          "chi bo",
          "dang vien",
          "to chuc",
          "van phong",
          "can bo");

  /** Read when the first password is set. */
  private static final class Known {

    static final Zxcvbn LISTS = new Zxcvbn();
  }

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;

  OfficeWords(JdbcClient jdbc, TransactionOperations transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /**
   * @param own names of the official, and of what is not in the tree of units yet
   */
  boolean make(String password, Collection<String> own) {
    List<String> known = words(own);
    String plain = Letters.folded(password).toLowerCase(Locale.ROOT);
    return leavesLittle(plain, known) || leavesLittle(inLetters(plain), known);
  }

  private static boolean leavesLittle(String plain, List<String> known) {
    String rest = without(plain, known);
    return rest.length() < plain.length()
        && (log10(rest) < FEWEST_LOG10
            || log10(rest.replaceAll("[\\s\\p{Pd}._]", "")) < FEWEST_LOG10_JOINED);
  }

  private static double log10(String rest) {
    String judged = rest.length() > JUDGED ? rest.substring(0, JUDGED) : rest;
    return judged.isEmpty() ? 0 : Known.LISTS.measure(judged).getGuessesLog10();
  }

  /** Figures and signs that stand for letters. */
  private static String inLetters(String plain) {
    StringBuilder letters = new StringBuilder(plain);
    for (int i = 0; i < letters.length(); i++) {
      int at = AS_LETTERS.indexOf(letters.charAt(i));
      if (at >= 0) {
        letters.setCharAt(i, LETTERS.charAt(at));
      }
    }
    return letters.toString();
  }

  /** What stands between letters of a name does not part it. */
  private static String without(String plain, List<String> known) {
    StringBuilder letters = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) >= 'a' && plain.charAt(i) <= 'z') {
        letters.append(plain.charAt(i));
        places.add(i);
      }
    }
    char[] rest = plain.toCharArray();
    for (String word : known) {
      for (int at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + 1)) {
        for (int i = at; i < at + word.length(); i++) {
          rest[places.get(i)] = 0;
          letters.setCharAt(i, ' ');
        }
      }
    }
    return new String(rest).replace("\0", "");
  }

  /** The longest first: a name is taken whole before a part of it. */
  private List<String> words(Collection<String> own) {
    Set<String> words = new HashSet<>();
    PRODUCT.forEach(name -> addParts(name, 1, words));
    unitNames().forEach(name -> addParts(name, 2, words));
    words.removeIf(word -> word.length() < SHORTEST);
    own.forEach(name -> addParts(name, 1, words));
    return words.stream()
        .filter(word -> word.length() >= SHORTEST_OWN)
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
        .toList();
  }

  /** Read in a transaction of its own, so that no connection is held while a password is hashed. */
  private List<String> unitNames() {
    return transaction.execute(
        begun -> jdbc.sql("select distinct name from hoso.unit_name").query(String.class).list());
  }

  /**
   * Every row of neighbouring words of a name. Of units no single ones: their syllables are half of
   * the language.
   */
  private static void addParts(String name, int fewest, Set<String> words) {
    String[] each =
        Letters.folded(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip().split(" ");
    for (int from = 0; from < each.length; from++) {
      StringBuilder joined = new StringBuilder();
      for (int i = from; i < Math.min(each.length, from + MOST_WORDS); i++) {
        joined.append(each[i]);
        if (i - from + 1 >= fewest) {
          words.add(joined.toString());
        }
      }
    }
  }
}
