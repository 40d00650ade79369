package vn.hoso.person;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, UUID> {

  Person saveAndFlush(Person person);
}
