namespace Infra.Acceptance.Language;

/// <summary>How a step of a <see cref="PropertyPath"/> leads on.</summary>
internal enum StepKind
{
    /// <summary>Into a map, by name.</summary>
    Name,

    /// <summary>To every item of a list: <c>[]</c>.</summary>
    Items,

    /// <summary>To every value of a map: <c>{}</c>.</summary>
    Values,

    /// <summary>To every key of a map: <c>{keys}</c>.</summary>
    Keys,
}
