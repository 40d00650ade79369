package vn.hoso.procedure;

import org.jspecify.annotations.Nullable;
import vn.hoso.form.Sides;

/**
 * What a call says of the steps of the shared process in its place.
 *
 * @param by id of the call; null for a step of the procedure's own
 * @param secret who knows of them; null where each says so itself
 * @param whenReached whether they are listed only once the dossier is there
 */
record Called(@Nullable String by, @Nullable Sides secret, boolean whenReached) {

  static final Called NONE = new Called(null, null, false);
}
