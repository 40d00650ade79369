package vn.hoso.recount;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A preview in short: its rule, and of each dossier what would happen to it. So the act knows what
 * was seen without keeping it: it tells which dossiers have moved since, and whether one of them
 * becomes late that was not shown as late.
 */
public final class PreviewToken {

  /** Another calendar, another day or another scope: not the preview of this act. */
  public static final class OfSomethingElse extends Exception {
    private static final long serialVersionUID = 1;
  }

  private static final int RULE = 16;
  private static final int DOSSIER = 8;

  private final byte[] rule;
  private final List<DossierMove> moves;

  /**
   * @param rule everything of the preview but the dossiers
   */
  public PreviewToken(String rule, List<DossierMove> moves) {
    this.rule = digest(rule, RULE);
    this.moves = moves;
  }

  public String text() {
    var bytes = ByteBuffer.allocate(RULE + moves.size() * 2 * DOSSIER).put(rule);
    moves.forEach(move -> bytes.put(id(move)).put(state(move)));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** Those that are not as they were shown. */
  public List<DossierMove> movedSince(String seen) throws OfSomethingElse {
    var shown = read(seen);
    var moved = new ArrayList<DossierMove>();
    for (var move : moves) {
      var state = shown.get(ByteBuffer.wrap(id(move)));
      if (!ByteBuffer.wrap(state(move)).equals(state)) {
        moved.add(move);
      }
    }
    return moved;
  }

  private Map<ByteBuffer, ByteBuffer> read(String seen) throws OfSomethingElse {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(seen);
    } catch (IllegalArgumentException noToken) {
      throw new OfSomethingElse();
    }
    var buffer = ByteBuffer.wrap(bytes);
    var first = new byte[RULE];
    if (bytes.length < RULE || (bytes.length - RULE) % (2 * DOSSIER) != 0) {
      throw new OfSomethingElse();
    }
    buffer.get(first);
    if (!MessageDigest.isEqual(first, rule)) {
      throw new OfSomethingElse();
    }
    var shown = new HashMap<ByteBuffer, ByteBuffer>();
    while (buffer.hasRemaining()) {
      shown.put(next(buffer), next(buffer));
    }
    return shown;
  }

  private static ByteBuffer next(ByteBuffer buffer) {
    var bytes = new byte[DOSSIER];
    buffer.get(bytes);
    return ByteBuffer.wrap(bytes);
  }

  private static byte[] id(DossierMove move) {
    return digest(move.dossierId().toString(), DOSSIER);
  }

  private static byte[] state(DossierMove move) {
    return digest(move.dates().toString(), DOSSIER);
  }

  /** Which dates move from when to when, whatever day it is looked at. */
  static byte[] dates(DossierMove move) {
    var dates = new StringBuilder();
    for (var date : move.dates()) {
      dates.append(date.of()).append(date.label()).append(date.before()).append(date.after());
    }
    return digest(dates.toString(), DOSSIER);
  }

  private static byte[] digest(String text, int length) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(hash, length);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
