namespace Pulumi.Testing;

/// <summary>The deployment that a test pretends to run.</summary>
public class TestOptions
{
    /// <summary>If not given: "project".</summary>
    public string? ProjectName { get; set; }

    /// <summary>If not given: "stack".</summary>
    public string? StackName { get; set; }

    /// <summary>If not given: "organization".</summary>
    public string? OrganizationName { get; set; }

    /// <summary>If not given: a preview, in which outputs that the mocks leave out are unknown.</summary>
    public bool? IsPreview { get; set; }
}
