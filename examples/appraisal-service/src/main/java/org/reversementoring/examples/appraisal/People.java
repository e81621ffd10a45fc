package org.reversementoring.examples.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.reversementoring.core.cycle.transition.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of the house, and who is invited to which panel. The library knows identifiers alone; names stay here. */
@Repository
class People {

    /**
     * Somebody who can sign in.
     *
     * @param id the identifier that cycles hold
     * @param name for the pages
     * @param staff the role in all cycles, for those who have one
     */
    record Person(String id, String name, Optional<Role> staff) {}

    private final JdbcClient database;

    People(JdbcClient database) {
        this.database = database;
    }

    List<Person> all() {
        return database.sql("select id, name, staff from person order by name")
                .query((row, number) -> new Person(
                        row.getString(1),
                        row.getString(2),
                        Forms.text(row.getString(3)).map(Role::valueOf)))
                .list();
    }

    Optional<Person> find(String id) {
        return all().stream().filter(person -> person.id().equals(id)).findFirst();
    }

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

    void invite(String cycle, List<String> people) {
        for (String person : new TreeSet<>(people)) {
            database.sql("insert into invitation (cycle, person) values (?, ?)")
                    .params(cycle, person)
                    .update();
        }
    }

    List<String> cyclesInvitedTo(String person) {
        return database.sql("select cycle from invitation where person = ? order by cycle")
                .param(person)
                .query(String.class)
                .list();
    }

    List<String> invited(String cycle) {
        return database.sql("select person from invitation where cycle = ? order by person")
                .param(cycle)
                .query(String.class)
                .list();
    }
}
