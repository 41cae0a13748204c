namespace Infra.Settings;

/// <summary>Who can read a repository; everybody of an enterprise where it is <see cref="Internal"/>.</summary>
public enum RepositoryVisibility
{
    Public,
    Private,
    Internal,
}
