package vn.hoso.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A refusal: the caller asked for something that cannot be done, and learns why. It leaves the
 * house as problem+json (RFC 9457). Each module has one sealed subtype with named factories.
 *
 * <p>The exception's own message is the code alone: the texts may quote what the caller wrote, and
 * logs must not.
 */
public abstract class Problem extends RuntimeException {

  private static final Text CHANGED_MEANWHILE = new Text("Có thay đổi đồng thời", "Conflict");

  private final String code;
  private final int status;
  private final Text text;
  private final List<FieldError> errors;
  private final Map<String, Object> properties = new LinkedHashMap<>();
  private @Nullable Text title;

  /**
   * @param code stable code, for example {@code DOSSIER-003}
   * @param status HTTP status, 400 to 499
   * @param text what happened, for people
   * @param errors by field; empty where no field is at fault
   */
  protected Problem(String code, int status, Text text, List<FieldError> errors) {
    // Refusals are expected: a stack trace would cost time and tell nothing.
    super(code, null, false, false);
    this.code = code;
    this.status = status;
    this.text = text;
    this.errors = List.copyOf(errors);
  }

  protected Problem(String code, int status, String vi, String en) {
    this(code, status, new Text(vi, en), List.of());
  }

  /** Says what kind of refusal it is, where the kind of its status does not fit. */
  protected final void title(Text title) {
    this.title = title;
  }

  /** Somebody else was first; what the caller saw is no longer so. */
  protected final void changedMeanwhile() {
    title(CHANGED_MEANWHILE);
  }

  /** A wait as people are told it: whole minutes, one at least. */
  protected static long minutes(long seconds) {
    return Math.max(1, (seconds + 59) / 60);
  }

  /** Adds a member to the answer, for example who holds the item and since when. */
  protected final void property(String name, Object value) {
    properties.put(name, value);
  }

  public final String code() {
    return code;
  }

  public final int status() {
    return status;
  }

  public final Text text() {
    return text;
  }

  public final Optional<Text> title() {
    return Optional.ofNullable(title);
  }

  public final List<FieldError> errors() {
    return errors;
  }

  public final Map<String, Object> properties() {
    return Map.copyOf(properties);
  }
}
