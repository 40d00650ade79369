package vn.hoso.staffing;

import java.util.List;
import java.util.UUID;

/**
 * An official with all he holds or held.
 *
 * @param holdings of the present and the future, then those that ended
 */
public record OfficialView(UUID id, String fullName, List<HoldingView> holdings) {}
