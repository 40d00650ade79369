package vn.hoso.recount;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import vn.hoso.shared.Sha256;

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

  /** What is sent with it fits into a request: a hundred thousand dossiers, seven bytes each. */
  private static final int ROOM = 700_000;

  private static final int MOST = 12;

  /** Of so few bytes one in ten thousand changes would go unseen: never less. */
  private static final int LEAST = 4;

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
    int length = Math.max(LEAST, Math.min(MOST, ROOM / Math.max(1, moves.size())));
    var bytes = ByteBuffer.allocate(RULE + 1 + moves.size() * length).put(rule);
    bytes.put((byte) length);
    moves.forEach(move -> bytes.put(state(move, length)));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** Those that are not as they were shown. */
  public List<DossierMove> movedSince(String seen) throws OfSomethingElse {
    var buffer = ByteBuffer.wrap(bytes(seen));
    var first = new byte[RULE];
    if (buffer.remaining() <= RULE) {
      throw new OfSomethingElse();
    }
    buffer.get(first);
    int length = buffer.get();
    if (!MessageDigest.isEqual(first, rule)
        || length < LEAST
        || length > MOST
        || buffer.remaining() % length != 0) {
      throw new OfSomethingElse();
    }
    var shown = new HashSet<ByteBuffer>();
    while (buffer.hasRemaining()) {
      var state = new byte[length];
      buffer.get(state);
      shown.add(ByteBuffer.wrap(state));
    }
    return moves.stream()
        .filter(move -> !shown.contains(ByteBuffer.wrap(state(move, length))))
        .toList();
  }

  private static byte[] bytes(String seen) throws OfSomethingElse {
    try {
      return Base64.getUrlDecoder().decode(seen);
    } catch (IllegalArgumentException noToken) {
      throw new OfSomethingElse();
    }
  }

  /** A dossier and what would become of it. */
  private static byte[] state(DossierMove move, int length) {
    return digest(move.dossierId() + move.dates().toString(), length);
  }

  /** Which dates move from when to when, whatever day it is looked at. */
  static byte[] dates(DossierMove move) {
    var dates = new StringBuilder();
    for (var date : move.dates()) {
      dates.append(date.of()).append(date.label()).append(date.before()).append(date.after());
    }
    return digest(dates.toString(), 8);
  }

  private static byte[] digest(String text, int length) {
    return Arrays.copyOf(Sha256.of(text), length);
  }
}
