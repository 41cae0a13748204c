namespace Infra.Observability;

/// <summary>For whom a notice is written.</summary>
public enum NoticeForm
{
    /// <summary>For people who read their mail.</summary>
    Mail,

    /// <summary>For Slack as well: the service between the topic and Slack drops whatever has not its own form.</summary>
    Slack,
}
