package vn.hoso.link;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.rule.ProcedureLink;

/**
 * How a dossier hangs together with another, as the asker may know.
 *
 * @param name of the link in the folder
 * @param label in the asker's language
 * @param earlier whether the other is the earlier one
 * @param opened whether there is such a dossier
 * @param dossierId of the other; null where there is none, or the asker does not see it
 * @param code as {@code dossierId}
 * @param statusName as {@code dossierId}, in the asker's language
 * @param mayOpen whether the asker may open it now
 * @param blocked why nobody can open it, in the asker's language; null where nothing is in the way
 */
public record LinkView(
    String name,
    ProcedureLink.Kind kind,
    String label,
    boolean earlier,
    boolean opened,
    @Nullable UUID dossierId,
    @Nullable String code,
    @Nullable String statusName,
    boolean mayOpen,
    @Nullable String blocked) {}
