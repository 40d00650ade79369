package vn.hoso.entrance;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.hoso.shared.Letters;

/**
 * Tells passwords that many people take, and what is put together of them, a year, a name or a row
 * of keys. The library counts after how many guesses whoever knows such lists comes upon it;
 * Vietnamese words, those of our offices and the username are added to its lists.
 */
final class CommonPasswords {

  /** Some 300 million, as it is written; and a million where blanks and hyphens are left out. */
  private static final double FEWEST_LOG10 = 8.5;

  private static final double FEWEST_LOG10_JOINED = 6;

  /** Longer ones are judged by their beginning: the count grows with the square of the length. */
  private static final int JUDGED = 48;

  private CommonPasswords() {}

  static boolean includes(String password, String username) {
    String plain = Letters.folded(cut(password)).toLowerCase(Locale.ROOT);
    String joined = plain.replaceAll("[\\s\\p{Pd}._]", "");
    List<String> known =
        Stream.concat(Stream.of(username), Stream.of(username.split("[._-]")))
            .filter(part -> part.length() > 1)
            .distinct()
            .toList();
    return log10(plain, known) < FEWEST_LOG10 || log10(joined, known) < FEWEST_LOG10_JOINED;
  }

  private static double log10(String password, List<String> known) {
    return Known.LISTS.measure(password, known).getGuessesLog10();
  }

  private static String cut(String password) {
    return password.length() > JUDGED ? password.substring(0, JUDGED) : password;
  }

  /** Read when the first password is set. */
  private static final class Known {

    static final Zxcvbn LISTS = read();

    private static Zxcvbn read() {
      try (InputStream words =
          CommonPasswords.class.getResourceAsStream("/entrance/common-words.txt")) {
        String text = new String(words.readAllBytes(), StandardCharsets.UTF_8);
        return new ZxcvbnBuilder()
            .dictionaries(StandardDictionaries.loadAllDictionaries())
            .keyboards(StandardKeyboards.loadAllKeyboards())
            .dictionary(new Dictionary("vietnamese", text.lines().toList()))
            .build();
      } catch (IOException packed) {
        throw new UncheckedIOException(packed);
      }
    }
  }
}
