package no.retning.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * The one login Retning uses. It owns the database and runs the migrations; the pool logs in with it too, but
 * sets the role `retning_app` on each connection before any other statement.
 */
public record Login(String url, String user, String password) {
    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return DriverManager.getConnection(url, properties);
    }
}
