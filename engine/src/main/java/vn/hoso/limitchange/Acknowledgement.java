package vn.hoso.limitchange;

import java.time.Instant;
import java.util.UUID;

/**
 * Why a draft may be put into force although a warning speaks against it.
 *
 * @param warning key of the {@link LimitWarning}
 * @param reason as typed
 */
record Acknowledgement(String warning, String reason, UUID by, Instant at) {}
