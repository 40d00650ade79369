package vn.hoso.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.Sha256;

/**
 * The key to the public page: 12 characters of 31 that nobody mixes up, about 59 bits. Only a
 * salted hash of it is kept; it stands in clear on the receipt alone.
 */
final class TrackingSecret {

  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int LENGTH = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** What a dossier without a secret is compared with: it must not answer sooner. */
  private static final byte[] NOBODYS_SALT = salt();

  private TrackingSecret() {}

  static String make() {
    var secret = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      secret.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return secret.toString();
  }

  static byte[] salt() {
    var salt = new byte[16];
    RANDOM.nextBytes(salt);
    return salt;
  }

  static byte[] hash(byte[] salt, String secret) {
    var digest = Sha256.digest();
    digest.update(salt);
    return digest.digest(plain(secret).getBytes(StandardCharsets.UTF_8));
  }

  /** {@code ABCD-EFGH-JKMN}: as printed and typed. */
  static String grouped(String secret) {
    return secret.replaceAll("(.{4})(?=.)", "$1-");
  }

  /** How people type it: small letters, spaces and dashes do not matter. */
  private static String plain(String typed) {
    return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  /**
   * Whether that secret was given out; as long whether there is one or not.
   *
   * @param salt null where none was given out
   */
  static boolean opens(byte @Nullable [] salt, byte @Nullable [] hash, String secret) {
    var typed = hash(salt == null ? NOBODYS_SALT : salt, secret);
    return hash != null && MessageDigest.isEqual(hash, typed);
  }
}
