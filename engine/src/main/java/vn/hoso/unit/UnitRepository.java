package vn.hoso.unit;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface UnitRepository extends Repository<Unit, UUID> {

  Unit saveAndFlush(Unit unit);

  Optional<Unit> findById(UUID id);
}
