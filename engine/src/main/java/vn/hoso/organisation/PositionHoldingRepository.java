package vn.hoso.organisation;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PositionHoldingRepository extends Repository<PositionHolding, UUID> {

  PositionHolding saveAndFlush(PositionHolding holding);
}
