namespace Infra.Data;

/// <summary>Who makes and keeps the password of the master user, which no service ever sees.</summary>
public enum MasterPassword
{
    /// <summary>RDS, in a secret of its own, and changes it every seven days.</summary>
    Managed,

    /// <summary>The stack, in a secret under the database's key. RDS makes neither a replica nor a blue/green update of a database whose password it manages.</summary>
    Generated,
}
