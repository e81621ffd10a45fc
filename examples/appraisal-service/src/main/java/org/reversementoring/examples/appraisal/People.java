package org.reversementoring.examples.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.anonymisation.jdbc.desk.HostPeople;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.view.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of the house, and who is invited to which panel. The library knows identifiers alone; names stay here. */
@Repository
public class People implements HostPeople {

    /**
     * Somebody who can sign in.
     *
     * @param id the identifier that cycles hold
     * @param name for the pages
     * @param staff the role in all cycles, for those who have one
     */
    public record Person(String id, String name, Optional<Role> staff) {}

    private final JdbcClient database;

    People(JdbcClient database) {
        this.database = database;
    }

    public List<Person> all() {
        return database.sql("select id, name, staff from person order by name")
                .query((row, number) -> new Person(
                        row.getString(1),
                        row.getString(2),
                        Optional.of(row.getString(3))
                                .filter(role -> !role.isEmpty())
                                .map(Role::valueOf)))
                .list();
    }

    public Optional<Person> find(String id) {
        return all().stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** The name for the pages. */
    public String name(String id) {
        return find(id).map(Person::name).orElse("?");
    }

    String password(String id) {
        return database.sql("select password from person where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElse("");
    }

    void add(Person person, String password) {
        database.sql("insert into person (id, name, password, staff) values (?, ?, ?, ?)")
                .params(
                        person.id(),
                        person.name(),
                        password,
                        person.staff().map(Role::name).orElse(""))
                .update();
    }

    /** Invites people to a panel. */
    public void invite(CycleId cycle, Set<String> people) {
        for (String person : people) {
            database.sql("insert into invitation (cycle, person) values (?, ?)")
                    .params(cycle.value(), person)
                    .update();
        }
    }

    /** Who is invited to a panel, whether or not they have joined. */
    public List<String> invited(CycleId cycle) {
        return database.sql("select person from invitation where cycle = ? order by person")
                .param(cycle.value())
                .query(String.class)
                .list();
    }

    @Override
    public Set<CycleId> invitationsOf(String person) {
        return database.sql("select cycle from invitation where person = ?")
                .param(person)
                .query((row, number) -> CycleId.of(row.getString(1)))
                .set();
    }

    @Override
    public Staff staff() {
        Staff staff = Staff.none();
        for (Person person : all()) {
            if (person.staff().isPresent()) {
                staff = staff.with(person.staff().get(), person.id());
            }
        }
        return staff;
    }

    /** The senior, everybody who is or was invited, and the staff. */
    @Override
    public List<String> names(MentoringCycle cycle) {
        List<String> invited = invited(cycle.id());
        String mentee = cycle.mentee().id().value();
        return all().stream()
                .filter(person -> person.staff().isPresent()
                        || invited.contains(person.id())
                        || person.id().equals(mentee))
                .map(Person::name)
                .toList();
    }
}
