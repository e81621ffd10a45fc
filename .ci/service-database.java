import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.DriverManager;

/**
 * Usage: java service-database.java postgresql, which starts one, prints its address and ends with its input; or java service-database.java
 * count ADDRESS USER PASSWORD, which prints how many panels have a ballot of each of their six mentors, and how many ballots there are.
 */
class ServiceDatabase {

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("postgresql")) {
            try (var server = EmbeddedPostgres.start()) {
                System.out.println(server.getJdbcUrl("postgres", "postgres"));
                System.in.transferTo(System.err);
            }
            return;
        }
        try (var connection = DriverManager.getConnection(arguments[1], arguments[2], arguments[3]);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*), coalesce(sum(n), 0) from"
                        + " (select count(document) as n from rm_ballot group by cycle_id) panel where n = 6")) {
            row.next();
            System.out.println(row.getLong(1) + " " + row.getLong(2));
        }
    }
}
